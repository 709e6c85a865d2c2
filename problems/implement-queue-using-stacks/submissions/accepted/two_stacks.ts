// One stack to push on and one to pop from, moved over when that is empty. O(1) amortised per call, O(n) space.
class MyQueue {
    private incoming: number[] = [];
    private outgoing: number[] = [];

    push(x: number): void {
        this.incoming.push(x);
    }

    pop(): number {
        this.peek();
        return this.outgoing.pop()!;
    }

    peek(): number {
        if (this.outgoing.length === 0) {
            while (this.incoming.length) this.outgoing.push(this.incoming.pop()!);
        }
        return this.outgoing[this.outgoing.length - 1];
    }

    empty(): boolean {
        return this.incoming.length === 0 && this.outgoing.length === 0;
    }
}
