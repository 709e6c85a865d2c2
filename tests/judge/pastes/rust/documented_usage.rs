// class: the comment that tells of its use is of the kind that documents, and nothing follows it
pub struct Account {
    balance: i64,
    history: Vec<i32>,
}

impl Account {
    pub fn new(balance: i32, _n: i32) -> Self {
        Self { balance: balance.into(), history: Vec::new() }
    }
    pub fn put(&mut self, amount: i32, _: i32) {
        self.balance += i64::from(amount);
        self.history.push(amount);
    }
    pub fn total(&self, _n: i32) -> i64 {
        self.balance
    }
    pub fn history(&self, _n: i32) -> Vec<i32> {
        self.history.clone()
    }
}

/**
 * An Account is made and called as such:
 * let mut account = Account::new(5, 1);
 * account.put(3, 1);
 */
