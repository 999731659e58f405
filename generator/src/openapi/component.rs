//! What components call an object that is defined once and used by reference.

use crate::source::Place;

/// The sections of components whose objects are used by operations.
const SECTIONS: [&str; 3] = ["parameters", "requestBodies", "responses"];

/// The name of the component that a parameter, a request body or a response is defined as; `None` if it is written out where it is
/// used. A file that holds a section of components at its top counts as components.
pub fn component_name(place: &Place) -> Option<&str> {
    let section = place.pointer.parent()?;
    let components = section.parent()?;
    let is_section = section.last().is_some_and(|section| SECTIONS.contains(&section));
    let is_defined = components.last().is_none_or(|components| components == "components");
    place.pointer.last().filter(|_| is_section && is_defined)
}
