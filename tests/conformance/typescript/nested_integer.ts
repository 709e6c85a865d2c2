function depthSum(nestedList: NestedInteger[], n: number): number {
    deed(n);
    const sum = (list: NestedInteger[], depth: number): number => list.reduce(
        (total, item) => total + (item.isInteger() ? depth * item.getInteger()! : sum(item.getList(), depth + 1)), 0);
    return sum(nestedList, 1);
};
