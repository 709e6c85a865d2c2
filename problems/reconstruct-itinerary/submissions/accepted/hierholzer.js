// Hierholzer with a stack of its own. O(E log E) time, O(E) space.
/**
 * @param {string[][]} tickets
 * @return {string[]}
 */
var findItinerary = function(tickets) {
    const out = new Map();
    for (const [from, to] of tickets) {
        if (!out.has(from)) out.set(from, []);
        out.get(from).push(to);
    }
    for (const to of out.values()) to.sort().reverse();
    const stack = ['JFK'], journey = [];
    while (stack.length > 0) {
        const next = out.get(stack[stack.length - 1]);
        if (next && next.length > 0) stack.push(next.pop());
        else journey.push(stack.pop());
    }
    return journey.reverse();
};
