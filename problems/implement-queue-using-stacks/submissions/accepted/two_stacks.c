// One stack to push on and one to pop from, moved over when that is empty. O(1) amortised per call, O(n) space.
typedef struct {
    int in[100], out[100];
    int waiting, turned;
} MyQueue;

MyQueue* myQueueCreate() {
    return calloc(1, sizeof(MyQueue));
}

void myQueuePush(MyQueue* obj, int x) {
    obj->in[obj->waiting++] = x;
}

int myQueuePeek(MyQueue* obj) {
    if (obj->turned == 0) {
        while (obj->waiting > 0) obj->out[obj->turned++] = obj->in[--obj->waiting];
    }
    return obj->out[obj->turned - 1];
}

int myQueuePop(MyQueue* obj) {
    int x = myQueuePeek(obj);
    obj->turned--;
    return x;
}

bool myQueueEmpty(MyQueue* obj) {
    return obj->waiting == 0 && obj->turned == 0;
}

void myQueueFree(MyQueue* obj) {
    free(obj);
}
