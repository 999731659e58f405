// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.
#![cfg_attr(rustfmt, rustfmt::skip)]

use crate::runtime::codec;
use crate::runtime::codec::Presence::{Optional, Required};

/// Where a page stands among all items.
#[derive(Clone)]
#[non_exhaustive]
pub struct PageInfoCursor {
    /// Whether there are items behind this page.
    pub has_next_page: bool,
    /// Whether there are items in front of this page.
    pub has_prev_page: bool,
    /// Cursor of the last item of this page, for `after`.
    ///
    /// 1 to 255 characters.
    pub end_cursor: Option<String>,
    /// Cursor of the first item of this page, for `before`.
    ///
    /// 1 to 255 characters.
    pub start_cursor: Option<String>,
    extra: codec::Extra,
}

static SHAPE: codec::Shape = codec::Shape {
    name: "PageInfoCursor",
    keys: &[
        ("has_next_page", Required),
        ("has_prev_page", Required),
        ("end_cursor", Optional),
        ("start_cursor", Optional),
    ],
};

impl codec::Blank for PageInfoCursor {
    fn blank() -> Self {
        Self {
            has_next_page: codec::Blank::blank(),
            has_prev_page: codec::Blank::blank(),
            end_cursor: codec::Blank::blank(),
            start_cursor: codec::Blank::blank(),
            extra: codec::Extra::default(),
        }
    }
}

impl codec::Fields for PageInfoCursor {
    fn shape(&self) -> &'static codec::Shape {
        &SHAPE
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn codec::Node {
        match index {
            0 => &mut self.has_next_page,
            1 => &mut self.has_prev_page,
            2 => &mut self.end_cursor,
            _ => &mut self.start_cursor,
        }
    }

    fn field(&self, index: usize) -> &dyn codec::Node {
        match index {
            0 => &self.has_next_page,
            1 => &self.has_prev_page,
            2 => &self.end_cursor,
            _ => &self.start_cursor,
        }
    }

    fn extra_mut(&mut self) -> &mut codec::Extra {
        &mut self.extra
    }

    fn extra(&self) -> &codec::Extra {
        &self.extra
    }
}

codec::model!(PageInfoCursor);
