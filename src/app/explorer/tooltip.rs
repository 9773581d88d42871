use super::Store;

pub fn start(_store: Store) {}
