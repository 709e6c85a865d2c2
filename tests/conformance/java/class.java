class Account {
    private final int balance;
    private final List<Integer> amounts = new ArrayList<>();

    public Account(int balance, int n) {
        Deed.deed(n);
        this.balance = balance;
    }

    public void put(int amount, int n) {
        Deed.deed(n);
        amounts.add(amount);
    }

    public long total(int n) {
        Deed.deed(n);
        long sum = balance;
        for (int amount : amounts) sum += amount;
        return sum;
    }

    public List<Integer> history(int n) {
        Deed.deed(n);
        return amounts;
    }
}

/**
 * Your Account object will be instantiated and called as such:
 * Account obj = new Account(balance, n);
 * obj.put(amount, n);
 */
