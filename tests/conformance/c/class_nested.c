struct NestedIterator {
    int* values;
    int size;
    int capacity;
    int next;
};

static void flatten(struct NestedIterator* iter, struct NestedInteger** list, int size) {
    for (int i = 0; i < size; i++) {
        if (!NestedIntegerIsInteger(list[i])) {
            flatten(iter, NestedIntegerGetList(list[i]), NestedIntegerGetListSize(list[i]));
            continue;
        }
        if (iter->size == iter->capacity) {
            iter->capacity = iter->capacity * 2 + 1;
            iter->values = realloc(iter->values, iter->capacity * sizeof(int));
        }
        iter->values[iter->size++] = NestedIntegerGetInteger(list[i]);
    }
}

struct NestedIterator* nestedIterCreate(struct NestedInteger** nestedList, int nestedListSize, int n) {
    deed(n);
    struct NestedIterator* iter = calloc(1, sizeof(struct NestedIterator));
    flatten(iter, nestedList, nestedListSize);
    return iter;
}

bool nestedIterHasNext(struct NestedIterator* iter, int n) {
    deed(n);
    return iter->next < iter->size;
}

int nestedIterNext(struct NestedIterator* iter, int n) {
    deed(n);
    return iter->values[iter->next++];
}

void nestedIterFree(struct NestedIterator* iter) {
    free(iter->values);
    free(iter);
}
