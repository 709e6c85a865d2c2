// Blocks between the most frequent tasks. O(m) time, O(1) space.
function leastInterval(tasks: string[], n: number): number {
    const count: number[] = new Array(26).fill(0);
    for (const task of tasks) count[task.charCodeAt(0) - 65]++;
    const most = Math.max(...count);
    const last = count.filter(times => times === most).length;
    return Math.max(tasks.length, (most - 1) * (n + 1) + last);
}
