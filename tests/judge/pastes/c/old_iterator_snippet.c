// shape: class_nested
struct NestedIterator {
    struct NestedInteger* stack[1000];
    int top;
};

static void pushAll(struct NestedIterator* iter, struct NestedInteger** list, int size) {
    while (size > 0) iter->stack[iter->top++] = list[--size];
}

struct NestedIterator *nestedIterCreate(struct NestedInteger** nestedList, int nestedListSize, int n) {
    struct NestedIterator* iter = calloc(1, sizeof *iter);
    pushAll(iter, nestedList, nestedListSize);
    return iter;
}

bool nestedIterHasNext(struct NestedIterator *iter, int n) {
    while (iter->top > 0 && !NestedIntegerIsInteger(iter->stack[iter->top - 1])) {
        struct NestedInteger* list = iter->stack[--iter->top];
        pushAll(iter, NestedIntegerGetList(list), NestedIntegerGetListSize(list));
    }
    return iter->top > 0;
}

int nestedIterNext(struct NestedIterator *iter, int n) {
    nestedIterHasNext(iter, n);
    return NestedIntegerGetInteger(iter->stack[--iter->top]);
}

/** Deallocates memory previously allocated for the iterator */
void nestedIterFree(struct NestedIterator *iter) {
    free(iter);
}
