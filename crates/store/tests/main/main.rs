//! The store from the outside: one story that both engines must pass, and what each must withstand.

mod accounts;
mod advies;
mod bench;
mod berichten;
mod bord;
mod casussen;
mod diensten;
mod drafts;
mod erase;
mod events;
mod failing;
mod koppelingen;
mod lists;
mod opening;
mod property;
mod proxy;
mod schema;
mod story;
mod tamper;
