//! Turns an OpenAPI document into the source of a Rust SDK.
//!
//! The pipeline is linear: [`source`] reads documents, [`openapi`] gives them types, [`lower`] makes every decision, [`ir`] holds
//! the result and [`render`] prints it. No stage writes a file; the caller gets the files and the diagnostics.

pub mod config;
pub mod diagnostics;
pub mod ir;
pub mod lower;
pub mod openapi;
pub mod render;
pub mod source;

mod generate;

pub use generate::{Options, Outcome, describe, generate};
pub use render::File;
