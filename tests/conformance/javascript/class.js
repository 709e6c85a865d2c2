/**
 * @param {number} balance
 * @param {number} n
 */
var Account = function(balance, n) {
    deed(n);
    this.balance = balance;
    this.amounts = [];
};

/**
 * @param {number} amount
 * @param {number} n
 * @return {void}
 */
Account.prototype.put = function(amount, n) {
    deed(n);
    this.amounts.push(amount);
};

/**
 * @param {number} n
 * @return {number}
 */
Account.prototype.total = function(n) {
    deed(n);
    return this.amounts.reduce((sum, amount) => sum + amount, this.balance);
};

/**
 * @param {number} n
 * @return {number[]}
 */
Account.prototype.history = function(n) {
    deed(n);
    return this.amounts;
};

/**
 * Your Account object will be instantiated and called as such:
 * var obj = new Account(balance, n)
 * obj.put(amount,n)
 */
