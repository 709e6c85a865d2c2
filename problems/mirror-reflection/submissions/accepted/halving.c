// Halves both while both are even; only parities count. O(log p) time, O(1) space.
int mirrorReflection(int p, int q) {
    while (p % 2 == 0 && q % 2 == 0) {
        p /= 2;
        q /= 2;
    }
    if (p % 2 == 0) return 2;
    return q % 2;
}
