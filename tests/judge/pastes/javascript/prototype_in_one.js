// class: methods all at once on the prototype, made by a function that is called at once
const Account = (() => {
    function Account(balance) {
        if (!(this instanceof Account)) return new Account(balance);
        this.all = [];
        this.balance = balance;
    }
    Object.assign(Account.prototype, {
        put(amount) { this.all.push(amount); },
        total() { return this.all.reduce((a, b) => a + b, this.balance); },
        history: function() { return [...this.all]; },
    });
    return Account;
})();
