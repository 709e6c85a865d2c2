// A heap of the k largest numbers with the smallest on top. O(log k) per call, O(k) space.
typedef struct {
    int k, size;
    int* heap;  // from 1 on
} KthLargest;

static void sink(KthLargest* obj, int place, int val) {
    while (2 * place <= obj->size) {
        int child = 2 * place;
        if (child < obj->size && obj->heap[child + 1] < obj->heap[child]) child++;
        if (obj->heap[child] >= val) break;
        obj->heap[place] = obj->heap[child];
        place = child;
    }
    obj->heap[place] = val;
}

int kthLargestAdd(KthLargest* obj, int val) {
    if (obj->size < obj->k) {
        int place = ++obj->size;
        for (; place > 1 && obj->heap[place / 2] > val; place /= 2) obj->heap[place] = obj->heap[place / 2];
        obj->heap[place] = val;
    } else if (val > obj->heap[1]) {
        sink(obj, 1, val);
    }
    return obj->heap[1];
}

KthLargest* kthLargestCreate(int k, int* nums, int numsSize) {
    KthLargest* obj = malloc(sizeof(KthLargest));
    obj->k = k;
    obj->size = 0;
    obj->heap = malloc((k + 1) * sizeof(int));
    for (int i = 0; i < numsSize; i++) kthLargestAdd(obj, nums[i]);
    return obj;
}

void kthLargestFree(KthLargest* obj) {
    free(obj->heap);
    free(obj);
}
