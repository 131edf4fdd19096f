/** Schemata of FollowTheMoney that stand between two others: which properties are the ends. */
export const ftmEdges: Readonly<Record<string, readonly [from: string, to: string, type: string]>> =
  {
    Ownership: ['owner', 'asset', 'owns'],
    Directorship: ['director', 'organization', 'directs'],
    Membership: ['member', 'organization', 'part of'],
    Employment: ['employee', 'employer', 'works for'],
    Family: ['person', 'relative', 'relative of'],
    Associate: ['person', 'associate', 'associated with'],
    UnknownLink: ['subject', 'object', ''],
    Representation: ['agent', 'client', 'represents'],
    Succession: ['predecessor', 'successor', 'succeeded by'],
    Payment: ['payer', 'beneficiary', 'pays'],
    Debt: ['debtor', 'creditor', 'owes'],
    Occupancy: ['holder', 'post', 'holds'],
    ProjectParticipant: ['participant', 'project', 'takes part in'],
  };

/** What is read as a source: it is what something is known from. */
export const ftmDocuments: ReadonlySet<string> = new Set([
  ...['Document', 'Article', 'Pages', 'PlainText', 'HyperText', 'Email', 'Table', 'Workbook'],
  ...['Image', 'Video', 'Audio', 'Folder', 'Package'],
]);

/** Of a text that is about another: it goes to what it is about. */
export const ftmRemarks: ReadonlySet<string> = new Set(['Note', 'Mention']);
