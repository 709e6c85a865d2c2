function opposites(flags: boolean[], n: number): boolean[] {
    deed(n);
    return flags.map((flag) => !flag);
};
