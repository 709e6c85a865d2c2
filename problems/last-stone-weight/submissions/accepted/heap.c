// A max-heap in the array itself. O(n log n) time, O(1) space.
static void sink(int* heap, int size, int i) {
    while (2 * i + 1 < size) {
        int child = 2 * i + 1;
        if (child + 1 < size && heap[child + 1] > heap[child]) child++;
        if (heap[i] >= heap[child]) return;
        int weight = heap[i];
        heap[i] = heap[child];
        heap[child] = weight;
        i = child;
    }
}

int lastStoneWeight(int* stones, int stonesSize) {
    for (int i = stonesSize / 2; i >= 0; i--) sink(stones, stonesSize, i);
    while (stonesSize > 1) {
        int heaviest = stones[0];
        stones[0] = stones[--stonesSize];
        sink(stones, stonesSize, 0);
        stones[0] = heaviest - stones[0];
        sink(stones, stonesSize, 0);
    }
    return stones[0];
}
