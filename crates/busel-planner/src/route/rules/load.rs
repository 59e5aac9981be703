//! Load: what is aboard is never heavier nor bulkier than the vehicle takes.
//!
//! The largest load so far is kept, so that goods which turn out to be aboard from the start can be
//! added later, when half the way has been worked out.

/// So much of something, in grams and millilitres.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Bulk {
    pub(crate) grams: i64,
    pub(crate) millilitres: i64,
}

/// Weight and volume aboard, in grams and millilitres.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Load {
    grams: i64,
    millilitres: i64,
    grams_max: i64,
    millilitres_max: i64,
}

impl Load {
    /// Takes goods aboard now; `false` when that is too much.
    pub(crate) fn take(&mut self, goods: Bulk, most: Bulk) -> bool {
        self.grams += goods.grams;
        self.millilitres += goods.millilitres;
        self.grams_max = self.grams_max.max(self.grams);
        self.millilitres_max = self.millilitres_max.max(self.millilitres);
        self.fits(most)
    }

    /// Goods leave it.
    pub(crate) fn put(&mut self, goods: Bulk) {
        self.grams -= goods.grams;
        self.millilitres -= goods.millilitres;
    }

    /// Has goods aboard that were there from the start; `false` when that was ever too much.
    pub(crate) fn had(&mut self, goods: Bulk, most: Bulk) -> bool {
        self.grams += goods.grams;
        self.millilitres += goods.millilitres;
        self.grams_max += goods.grams;
        self.millilitres_max += goods.millilitres;
        self.fits(most)
    }

    fn fits(&self, most: Bulk) -> bool {
        self.grams_max <= most.grams && self.millilitres_max <= most.millilitres
    }
}
