//! Trials that run with the tests: no acknowledged write may ever be lost.

mod durability;
