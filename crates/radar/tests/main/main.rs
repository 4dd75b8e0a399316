//! The engine from outside: what must hold whatever goes in.

mod bad_input;
mod families;
mod properties;
mod scenes;
