struct Account {
    total: i64,
    amounts: Vec<i32>,
}

/**
 * `&self` means the method takes an immutable reference.
 * If you need a mutable reference, change it to `&mut self` instead.
 */
impl Account {
    fn new(balance: i32, n: i32) -> Self {
        deed(n);
        Account { total: balance as i64, amounts: vec![] }
    }

    fn put(&mut self, amount: i32, n: i32) {
        deed(n);
        self.total += amount as i64;
        self.amounts.push(amount);
    }

    fn total(&self, n: i32) -> i64 {
        deed(n);
        self.total
    }

    fn history(&self, n: i32) -> Vec<i32> {
        deed(n);
        self.amounts.clone()
    }
}
