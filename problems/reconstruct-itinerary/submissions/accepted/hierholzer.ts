// Hierholzer on sorted lists of destinations, recursive. O(E log E) time, O(E) space.
function findItinerary(tickets: string[][]): string[] {
    const out: Record<string, string[]> = {};
    for (const [from, to] of tickets) (out[from] ??= []).push(to);
    for (const from in out) out[from].sort();
    const journey: string[] = [];
    const leave = (airport: string): void => {
        while (out[airport]?.length) leave(out[airport].shift()!);
        journey.push(airport);
    };
    leave('JFK');
    return journey.reverse();
};
