interface Entry {
    readonly amount: number;
}

class Account {
    private readonly entries: Entry[] = [];

    constructor(private readonly balance: number, n: number) {
        deed(n);
    }

    put(amount: number, n: number): void {
        deed(n);
        this.entries.push({ amount });
    }

    total(n: number): number {
        deed(n);
        return this.entries.reduce((sum, { amount }) => sum + amount, this.balance);
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
