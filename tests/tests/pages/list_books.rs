//! A product with one operation, which returns a list in pages.

use aliyun_core::model::{Object, Slot, Value};
use aliyun_core::operation::{ApiStyle, Descriptor, Paging, Product};
use aliyun_core::{Operation, Paged, http};

static PRODUCT: Product = Product::new("Shelf", "2000-01-01", ApiStyle::Rpc);
pub(crate) static BY_NUMBER: Descriptor =
    Descriptor::new(&PRODUCT, "ListBooks", http::Method::POST, "/").with_paging(
        Paging::by_number("PageNumber", "Books")
            .with_size_parameter("PageSize")
            .with_total_count("Total")
            .with_page_number("Number"),
    );
pub(crate) static BY_TOKEN: Descriptor =
    Descriptor::new(&PRODUCT, "ListBooks", http::Method::POST, "/").with_paging(Paging::by_token(
        "NextToken",
        "Books",
        "NextToken",
    ));

/// Lists books by the paging that its descriptor describes.
#[derive(Clone)]
pub(crate) struct ListBooks {
    pub(crate) descriptor: &'static Descriptor,
    pub(crate) page_number: Option<String>,
    pub(crate) page_size: Option<i64>,
    pub(crate) next_token: Option<String>,
}

impl ListBooks {
    pub(crate) fn by(descriptor: &'static Descriptor) -> Self {
        Self {
            descriptor,
            page_number: None,
            page_size: None,
            next_token: None,
        }
    }
}

impl Object for ListBooks {
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "PageNumber" => &mut self.page_number,
            "PageSize" => &mut self.page_size,
            "NextToken" => &mut self.next_token,
            _ => return None,
        })
    }

    fn visit<'a>(&'a self, to: &mut dyn FnMut(&'a str, Value<'a>)) {
        to("PageNumber", self.page_number.value());
        to("PageSize", self.page_size.value());
        to("NextToken", self.next_token.value());
    }
}

impl Operation for ListBooks {
    type Output = Shelf;

    fn descriptor(&self) -> &'static Descriptor {
        self.descriptor
    }
}

impl Paged for ListBooks {
    type Item = String;

    fn items(page: Shelf) -> Vec<String> {
        page.books
    }
}

/// A page of books.
#[derive(Debug, Default)]
pub(crate) struct Shelf {
    pub(crate) books: Vec<String>,
    total: Option<i64>,
    number: Option<i64>,
    next_token: Option<String>,
}

impl Object for Shelf {
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Books" => &mut self.books,
            "Total" => &mut self.total,
            "Number" => &mut self.number,
            "NextToken" => &mut self.next_token,
            _ => return None,
        })
    }

    fn visit<'a>(&'a self, to: &mut dyn FnMut(&'a str, Value<'a>)) {
        to("Books", self.books.value());
        to("Total", self.total.value());
        to("Number", self.number.value());
        to("NextToken", self.next_token.value());
    }
}
