// class: a generic helper, macros, a trait with associated types, unsafe, a static that changes
use std::fmt::{self, Display};

macro_rules! add {
    ($to:expr, $($value:expr),+) => { $($to += $value as i64;)+ };
}

static mut COUNT: usize = 0;

struct Log<T> {
    all: Vec<T>,
}
impl<T: Copy> Log<T> {
    fn each<'a>(&'a self) -> impl Iterator<Item = &'a T> + 'a {
        self.all.iter()
    }
}
impl<T: Display> Display for Log<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.all.iter().try_for_each(|one| write!(f, "{one} "))
    }
}

pub struct Account {
    balance: i64,
    log: Log<i32>,
}

impl Account {
    pub fn new(balance: i32, _n: i32) -> Self {
        unsafe { COUNT += 1 };
        Self { balance: balance.into(), log: Log { all: Vec::new() } }
    }
    pub fn put(&mut self, amount: i32, _: i32) {
        add!(self.balance, amount, 0);
        self.log.all.push(amount);
    }
    pub fn total(&self, _n: i32) -> i64 {
        self.balance
    }
    pub fn history(&self, _n: i32) -> Vec<i32> {
        self.log.each().copied().collect()
    }
}
