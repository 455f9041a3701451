import { documentCodes } from 'vn-party-model';
import { codeShape, issuerShape, typeInUse } from '../examples/register-postgres/constraints.js';

/** The conditions that a database may hold a column to, as SQL and for Odoo. */
export function sqlPage(): string {
  return `# Conditions in SQL

For databases that are filled by other programs too. Each is made from the notation or the table
that the library reads by, and agrees with it text by text and day by day: the tests of
\`examples/register-postgres\` ask PGlite. The patterns are for PostgreSQL's operator \`~\`.

## A whole code in one column

\`\`\`sql
alter table documents add constraint code_shape check (${codeShape('code')});
\`\`\`

## The parts in columns of their own

\`\`\`sql
alter table documents add constraint number_range check (number between 1 and 99999);
alter table documents add constraint type_in_use check (${typeInUse('type', 'issued_on')});
alter table documents add constraint issuer_shape check (${issuerShape('issuer')});
\`\`\`

Letters of a type are held to the day of issue; letters of an issuer only to their shape, since
issuers are open. Numbers of one series are unique with register and type together: the example
\`examples/register-postgres\` has the tables, and gives the numbers.

## Odoo

Until Odoo 18:

\`\`\`python
class PartyDocument(models.Model):
    _name = 'party.document'
    _description = 'Văn bản của Đảng'

    code = fields.Char(string='${documentCodes.title.vi}', required=True)

    _sql_constraints = [
        (
            'code_shape',
            r"CHECK (${codeShape('code')})",
            '${documentCodes.title.vi} không hợp lệ',
        ),
    ]
\`\`\`

Odoo 19 passes over \`_sql_constraints\` with a warning in its log, and makes no condition of it. There
it is an attribute of the model:

\`\`\`python
    _code_shape = models.Constraint(
        r"CHECK (${codeShape('code')})",
        '${documentCodes.title.vi} không hợp lệ',
    )
\`\`\``;
}
