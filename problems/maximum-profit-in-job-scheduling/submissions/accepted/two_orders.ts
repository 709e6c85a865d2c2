// Walks along starts and ends, each sorted, and carries the best total of all that is over. O(n log n) time, O(n) space.
function jobScheduling(startTime: number[], endTime: number[], profit: number[]): number {
    const byStart = startTime.map((_, i) => i).sort((a, b) => startTime[a] - startTime[b]);
    const byEnd = startTime.map((_, i) => i).sort((a, b) => endTime[a] - endTime[b]);
    const total = new Array<number>(startTime.length).fill(0);
    let over = 0, k = 0;
    for (const job of byStart) {
        for (; endTime[byEnd[k]] <= startTime[job]; k++) over = Math.max(over, total[byEnd[k]]);
        total[job] = over + profit[job];
    }
    return total.reduce((a, b) => Math.max(a, b));
};
