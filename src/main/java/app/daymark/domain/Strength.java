package app.daymark.domain;

/** How much a constraint binds the plan. */
public enum Strength {
    /** Never broken: 'can't', 'must', 'only'. */
    HARD,
    /** Kept whenever any plan keeps it: 'would rather not', 'would like to avoid'. */
    STRONG,
    /** Costs its weight once when broken: 'prefers', 'ideally'. Ties are decided by how many minutes it is off. */
    WISH
}
