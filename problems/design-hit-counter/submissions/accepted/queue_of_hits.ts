// A queue of the times, with the position of its front. O(1) per call amortised.
class HitCounter {
    private hits: number[] = [];
    private front = 0;

    hit(timestamp: number): void {
        this.hits.push(timestamp);
    }

    getHits(timestamp: number): number {
        while (this.front < this.hits.length && this.hits[this.front] <= timestamp - 300) this.front++;
        return this.hits.length - this.front;
    }
}
