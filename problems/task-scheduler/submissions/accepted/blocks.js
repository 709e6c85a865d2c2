// Blocks between the most frequent tasks. O(m) time, O(1) space.
var leastInterval = function(tasks, n) {
    const count = new Map();
    for (const task of tasks) count.set(task, (count.get(task) ?? 0) + 1);
    const most = Math.max(...count.values());
    const last = [...count.values()].filter(times => times === most).length;
    return Math.max(tasks.length, (most - 1) * (n + 1) + last);
};
