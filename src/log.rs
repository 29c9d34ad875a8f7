//! `tracing`'s macros, which vanish without the feature of that name.

macro_rules! debug {
    ($($tokens:tt)*) => {
        #[cfg(feature = "tracing")]
        tracing::debug!($($tokens)*);
    };
}

macro_rules! warning {
    ($($tokens:tt)*) => {
        #[cfg(feature = "tracing")]
        tracing::warn!($($tokens)*);
    };
}

macro_rules! error {
    ($($tokens:tt)*) => {
        #[cfg(feature = "tracing")]
        tracing::error!($($tokens)*);
    };
}

pub(crate) use {debug, error, warning};
