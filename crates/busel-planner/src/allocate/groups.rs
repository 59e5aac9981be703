//! Groups: who hangs together with whom (disjoint sets).

/// The groups of so many members, who are alone at first.
pub(super) struct Groups {
    parents: Vec<usize>,
}

impl Groups {
    pub(super) fn new(members: usize) -> Self {
        Self { parents: (0..members).collect() }
    }

    /// The member that stands for the group of `member`.
    pub(super) fn of(&mut self, mut member: usize) -> usize {
        while self.parents[member] != member {
            // Halving the way up each time keeps all ways short.
            self.parents[member] = self.parents[self.parents[member]];
            member = self.parents[member];
        }
        member
    }

    /// Makes one group of two; false when it is one already.
    pub(super) fn join(&mut self, a: usize, b: usize) -> bool {
        let (a, b) = (self.of(a), self.of(b));
        self.parents[a.max(b)] = a.min(b);
        a != b
    }
}
