class Account {
public:
    Account(int balance, int n) : sum(balance) {
        deed(n);
    }

    void put(int amount, int n) {
        deed(n);
        amounts.push_back(amount);
        sum += amount;
    }

    long long total(int n) {
        deed(n);
        return sum;
    }

    vector<int> history(int n) {
        deed(n);
        return amounts;
    }

private:
    long long sum;
    vector<int> amounts;
};

/**
 * Your Account object will be instantiated and called as such:
 * Account* obj = new Account(balance);
 */
