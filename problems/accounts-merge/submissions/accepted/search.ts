// Depth-first search over addresses, each account as a star. O(S log S) time, O(S) space.
function accountsMerge(accounts: string[][]): string[][] {
    const linked = new Map<string, string[]>();
    const link = (from: string, to: string): void => {
        const list = linked.get(from);
        if (list) list.push(to);
        else linked.set(from, [to]);
    };
    for (const [, first, ...others] of accounts) {
        for (const other of others) {
            link(first, other);
            link(other, first);
        }
    }
    const seen = new Set<string>();
    const merged: string[][] = [];
    for (const [name, first] of accounts) {
        if (seen.has(first)) continue;
        seen.add(first);
        const addresses = [first];
        for (let k = 0; k < addresses.length; k++) {
            for (const other of linked.get(addresses[k]) ?? []) {
                if (seen.has(other)) continue;
                seen.add(other);
                addresses.push(other);
            }
        }
        merged.push([name, ...addresses.sort()]);
    }
    return merged;
};
