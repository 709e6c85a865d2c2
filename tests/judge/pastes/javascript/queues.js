// integer_list: the queues that are there without a line, and by require as well
const { PriorityQueue: Heap } = require('@datastructures-js/priority-queue');

var evens = function(nums) {
    const queue = new Queue(nums.filter((num) => num % 2 === 0));
    const deque = new Deque();
    const places = new MinPriorityQueue({ priority: ([place]) => place });
    const last = new MaxPriorityQueue();
    const heap = new Heap((a, b) => b[0] - a[0]);
    for (let place = 0; !queue.isEmpty(); place++) {
        const num = queue.dequeue();
        deque.pushFront(num);
        places.enqueue([place, num]);
        heap.enqueue([place, num]);
        last.enqueue(place);
    }
    const found = [];
    while (!places.isEmpty()) found.push(places.dequeue().element[1]);
    const backwards = [];
    while (heap.size()) backwards.push(heap.dequeue()[1]);
    const same = found.every((num, i) => num === deque.popBack() && num === backwards[found.length - 1 - i]);
    if (found.length && last.front().element !== found.length - 1) return [];
    return same ? found : [];
};
