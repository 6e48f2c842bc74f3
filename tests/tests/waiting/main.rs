//! Waiting until an operation reports a state, through both clients.

mod change_order;
mod dropped;
mod instances;
