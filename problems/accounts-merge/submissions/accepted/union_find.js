// Union-find over accounts, with a map from address to account. O(S log S) time, O(S) space.
/**
 * @param {string[][]} accounts
 * @return {string[][]}
 */
var accountsMerge = function(accounts) {
    const parent = accounts.map((_, i) => i);
    const find = (i) => {
        while (parent[i] !== i) i = parent[i] = parent[parent[i]];
        return i;
    };
    const owner = new Map();
    accounts.forEach(([, ...addresses], i) => {
        for (const address of addresses) {
            if (owner.has(address)) parent[find(i)] = find(owner.get(address));
            else owner.set(address, i);
        }
    });
    const people = new Map();
    for (const [address, account] of owner) {
        const root = find(account);
        if (!people.has(root)) people.set(root, []);
        people.get(root).push(address);
    }
    return [...people].map(([root, addresses]) => [accounts[root][0], ...addresses.sort()]);
};
