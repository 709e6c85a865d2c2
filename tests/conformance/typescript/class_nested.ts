class NestedIterator {
    private values: Generator<number>;
    private current: IteratorResult<number>;

    constructor(nestedList: NestedInteger[], n: number) {
        deed(n);
        this.values = this.walk(nestedList);
        this.current = this.values.next();
    }

    private *walk(list: NestedInteger[]): Generator<number> {
        for (const item of list) {
            if (item.isInteger()) yield item.getInteger()!;
            else yield* this.walk(item.getList());
        }
    }

    hasNext(n: number): boolean {
        deed(n);
        return !this.current.done;
    }

    next(n: number): number {
        deed(n);
        const { value } = this.current;
        this.current = this.values.next();
        return value;
    }
}
