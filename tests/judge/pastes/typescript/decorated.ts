// class: decorators, accessors, parameter properties, static members, a private constructor's friend
function counted(target: any, key: string, descriptor: PropertyDescriptor): PropertyDescriptor {
    const method = descriptor.value;
    return { ...descriptor, value(this: Account, ...args: unknown[]) { Account.calls++; return method.apply(this, args); } };
}

class Account {
    static calls = 0;
    constructor(private balance: number, n?: number, private readonly amounts: number[] = []) {}
    @counted put(amount: number): void { this.amounts.push(amount); this.balance += amount; }
    get sum(): number { return this.balance; }
    @counted total(): number { return this.sum; }
    history(): readonly number[] { return this.amounts; }
}
