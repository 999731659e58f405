//! The tree of accessors by which a call is reached: `client.organizations().service_accounts()`.

use super::{Docs, Operation};

/// A group of operations, and the groups below it.
#[derive(Debug)]
pub struct Resource {
    /// Its name in the document, such as `service_accounts`.
    pub id: String,
    /// The method that returns it: `service_accounts`.
    pub accessor: String,
    /// Its module, which is a file.
    pub module: String,
    /// Its type: `ServiceAccounts`.
    pub type_name: String,
    /// The feature that enables it; only the resources at the top have one.
    pub feature: Option<String>,
    /// Its documentation.
    pub docs: Docs,
    /// Its operations, in document order.
    pub operations: Vec<Operation>,
    /// The resources below it.
    pub children: Vec<Resource>,
}

impl Resource {
    /// Its operations and those of the resources below it, its own first.
    pub fn all_operations(&self) -> Vec<&Operation> {
        self.operations.iter().chain(self.children.iter().flat_map(Resource::all_operations)).collect()
    }
}

/// How a resource is reached from a client, by the resources from the top to it: `client.organizations().service_accounts()`.
pub fn call_path(path: &[&Resource]) -> String {
    path.iter().fold("client".to_owned(), |path, resource| format!("{path}.{}()", resource.accessor))
}
