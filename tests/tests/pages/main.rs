//! Lists in pages, through both clients.

mod ends;
mod limits;
mod list_books;
mod service;
