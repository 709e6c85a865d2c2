// A queue of the times, with the position of its front. O(1) per call amortised.
var HitCounter = function() {
    this.hits = [];
    this.front = 0;
};

HitCounter.prototype.hit = function(timestamp) {
    this.hits.push(timestamp);
};

HitCounter.prototype.getHits = function(timestamp) {
    while (this.front < this.hits.length && this.hits[this.front] <= timestamp - 300) this.front++;
    return this.hits.length - this.front;
};
