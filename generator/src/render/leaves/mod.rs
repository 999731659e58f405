//! What only some APIs need of the runtime, such as OAuth 2 or multipart. The leaves are found once, from the IR, and all else follows
//! from the table of their parts: files of the runtime, dependencies, modules and exports of the crate. The README has a section for
//! each that users see.

mod needs;
mod table;

pub(crate) use table::runtime_file;
pub use table::{Dependency, Export, Module, Parts, RuntimeFile};

use crate::ir::Api;
use std::collections::BTreeSet;

/// Defines the enum, and the list of all its variants.
macro_rules! leaves {
    ($($(#[$docs:meta])* $name:ident,)*) => {
        /// An ability of an SDK that only some APIs need. What every API needs doesn't depend on it.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Leaf {
            $($(#[$docs])* $name,)*
        }

        impl Leaf {
            /// Every leaf.
            pub const ALL: &[Leaf] = &[$(Leaf::$name),*];
        }
    };
}

leaves! {
    /// User names and passwords (RFC 7617).
    BasicAuth,
    /// Days, as `jiff::civil::Date`.
    Date,
    /// Responses that are streams of events.
    Events,
    /// Bodies that are forms.
    Form,
    /// Constants for the documented headers of responses.
    Headers,
    /// Responses that are streams of JSON values.
    JsonLines,
    /// Bodies of several parts, which may be files.
    Multipart,
    /// Client credentials that are exchanged for access tokens (RFC 6749 §4.4).
    OAuth2,
    /// Lists that come in pages.
    Pagination,
    /// The method `QUERY`.
    QueryMethod,
    /// Security schemes of any kind.
    Security,
    /// Constants for the URLs of several servers.
    Servers,
    /// Points in time, as `jiff::Timestamp`.
    Timestamp,
    /// Setters for custom token providers.
    TokenProvider,
    /// UUIDs, as `uuid::Uuid`.
    Uuid,
}

/// The leaves that an API needs.
#[derive(Debug, Clone)]
pub struct Leaves(BTreeSet<Leaf>);

impl Leaves {
    /// Finds the leaves that an API needs.
    pub fn find(api: &Api) -> Self {
        Self(needs::find(api))
    }

    /// Whether the API needs a leaf.
    pub fn contains(&self, leaf: Leaf) -> bool {
        self.0.contains(&leaf)
    }

    /// The leaves, in alphabetical order.
    pub fn iter(&self) -> impl Iterator<Item = Leaf> {
        self.0.iter().copied()
    }

    /// The parts of each of the leaves.
    pub fn parts(&self) -> impl Iterator<Item = Parts> {
        self.iter().map(Leaf::parts)
    }
}
