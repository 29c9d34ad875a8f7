use std::any::Any;
use std::sync::OnceLock;

/// Values derived from one member, at most one of each type: views of nested objects, lists and unescaped strings.
///
/// They live as long as the object, so accessors can return references to them.
#[derive(Default)]
pub(super) struct Slots(OnceLock<Box<Slot>>);

struct Slot {
    /// Always `Some`.
    value: Option<Box<dyn Any + Send + Sync>>,
    /// A member usually has one value. It has more if it is read as several types.
    next: Slots,
}

impl Slots {
    /// Returns the value of a type.
    pub(super) fn get<T: Any>(&self) -> Option<&T> {
        let mut slots = self;
        loop {
            let slot = slots.0.get()?;
            match slot
                .value
                .as_deref()
                .and_then(<dyn Any + Send + Sync>::downcast_ref)
            {
                Some(value) => return Some(value),
                None => slots = &slot.next,
            }
        }
    }

    /// Adds a value unless there is one of its type, and returns that of its type.
    pub(super) fn insert<T: Any + Send + Sync>(&self, value: T) -> &T {
        let value = self.insert_boxed(Box::new(value));
        value
            .downcast_ref()
            .expect("the value was found by its type")
    }

    fn insert_boxed(&self, value: Box<dyn Any + Send + Sync>) -> &(dyn Any + Send + Sync) {
        let type_id = (*value).type_id();
        let mut value = Some(value);
        let mut slots = self;
        loop {
            let slot = slots.0.get_or_init(|| {
                Box::new(Slot {
                    value: value.take(),
                    next: Self::default(),
                })
            });
            match slot.value.as_deref() {
                Some(value) if value.type_id() == type_id => return value,
                _ => slots = &slot.next,
            }
        }
    }
}
