//! The causes of an error, for those who print it without walking the chain of its sources.

use std::error::Error;
use std::fmt;

/// Writes the causes of an error after its message, if it is printed as `{:#}`.
pub(super) fn write_causes(error: &dyn Error, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut cause = error.source().filter(|_| f.alternate());
    while let Some(error) = cause {
        write!(f, ": {error}")?;
        cause = error.source();
    }
    Ok(())
}
