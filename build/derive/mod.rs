//! DERIVE: what follows from the tables: vintages by year, the plan per inhabitant, class edges.

pub mod classes;
pub mod consistency;
pub mod tables;
pub mod vintage;
