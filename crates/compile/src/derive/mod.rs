//! DERIVE: what follows from the tables: vintages by year, the plan per inhabitant, class edges, figures
//! in texts.

pub mod classes;
pub mod consistency;
pub mod figures;
pub mod tables;
pub mod vintage;
