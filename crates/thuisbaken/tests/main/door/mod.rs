//! The doors of the house: who comes in, who may open what, and what is to be seen from outside.

mod matrix;
mod neutral;
mod session;
mod sign_in;
mod trace;
