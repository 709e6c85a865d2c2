static int sum(struct NestedInteger** list, int size, int depth) {
    int total = 0;
    for (int i = 0; i < size; i++) {
        if (NestedIntegerIsInteger(list[i])) {
            total += depth * NestedIntegerGetInteger(list[i]);
        } else {
            total += sum(NestedIntegerGetList(list[i]), NestedIntegerGetListSize(list[i]), depth + 1);
        }
    }
    return total;
}

int depthSum(struct NestedInteger** nestedList, int nestedListSize, int n) {
    deed(n);
    return sum(nestedList, nestedListSize, 1);
}
