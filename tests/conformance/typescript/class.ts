interface Entry {
    readonly amount: number;
}

class Account {
    private entries: Entry[];

    constructor(balance: number, n: number) {
        deed(n);
        this.entries = [{ amount: balance }];
    }

    put(amount: number, n: number): void {
        deed(n);
        this.entries.push({ amount });
    }

    total(n: number): number {
        deed(n);
        return this.entries.reduce((sum, { amount }) => sum + amount, 0);
    }

    history(n: number): number[] {
        deed(n);
        return this.entries.map(({ amount }) => amount);
    }
}

/**
 * Your Account object will be instantiated and called as such:
 * var obj = new Account(balance, n)
 * obj.put(amount,n)
 */
