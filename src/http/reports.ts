// Campaigns and their reports: figures as of any instant, what stands behind each of them, frozen reports, files.
import { Type } from 'typebox';
import { addCampaign, campaignsFor, findCampaign, NewCampaign } from '../engine/campaigns.ts';
import { factsFor, previousOf, reportFor } from '../engine/report.ts';
import { exportReport } from '../engine/report-files.ts';
import { campaignView, frozenTrees, reportView } from '../engine/report-view.ts';
import type { Caller } from '../engine/sessions.ts';
import { NewSnapshot, seeSnapshot, snapshotsFor, takeSnapshot } from '../engine/snapshots.ts';
import { callerIn, idempotencyKey } from './caller.ts';
import { page, problems } from './contract.ts';
import { paged } from './paging.ts';
import type { HttpParts, Routes, Server } from './parts.ts';
import {
  CampaignId,
  CampaignView,
  ExportQuery,
  FactView,
  ItemsQuery,
  ReportQuery,
  ReportView,
  SnapshotHead,
  SnapshotNumber,
  SnapshotQuery,
  SnapshotsQuery,
  SnapshotView,
} from './report-contract.ts';

const tags = ['reports'];

const campaigns = (server: Server, { engine }: HttpParts): void => {
  server.get(
    '/api/campaigns',
    { schema: { tags, summary: 'Campaigns (专项行动)', response: { 200: page(CampaignView), ...problems } } },
    async (request) => ({ items: (await campaignsFor(engine, callerIn(request))).map(campaignView), next: null }),
  );

  server.post(
    '/api/campaigns',
    {
      attachValidation: true,
      schema: {
        tags,
        summary: 'Add a campaign (administrator)',
        body: NewCampaign,
        response: { 201: CampaignView, ...problems },
      },
    },
    async (request, reply) => {
      const { id } = await addCampaign(engine, callerIn(request), request.body, idempotencyKey(request));
      const added = await findCampaign(engine, id);
      if (added === null) throw new Error(`campaign ${id} was added and is not there`);
      return reply.code(201).header('location', `/api/reports/campaigns/${id}`).send(campaignView(added));
    },
  );
};

const reports = (server: Server, { engine }: HttpParts): void => {
  server.get(
    '/api/reports/campaigns/:id',
    {
      schema: {
        tags,
        summary: 'The report of a campaign as of an instant',
        params: CampaignId,
        querystring: ReportQuery,
        response: { 200: ReportView, ...problems },
      },
    },
    async (request) => {
      const caller = callerIn(request);
      const report = await reportFor(engine, caller, request.params.id, request.query.asOf);
      const previous = await previousOf(engine, report);
      return reportView(
        engine.packages,
        report,
        previous,
        request.query.by ?? [],
        request.query.language ?? caller.language,
      );
    },
  );

  server.get(
    '/api/reports/campaigns/:id/items',
    {
      schema: {
        tags,
        summary: 'What stands behind a figure: clues, payments, visits, proceedings',
        params: CampaignId,
        querystring: ItemsQuery,
        response: { 200: page(FactView), ...problems },
      },
    },
    async (request) => {
      const { figure, asOf, region, sector, funding } = request.query;
      const { items, next } = await factsFor(engine, callerIn(request), request.params.id, {
        figure,
        asOf,
        region: region ?? null,
        sector: sector ?? null,
        funding: funding ?? null,
        ...paged(request.query, 'number', 'number'),
      });
      return { items, next };
    },
  );
};

const files = (server: Server, { engine }: HttpParts): void => {
  server.get(
    '/api/reports/campaigns/:id/export',
    {
      schema: {
        tags,
        summary: 'The report as a file: xlsx, csv, json',
        params: CampaignId,
        querystring: ExportQuery,
        response: { 200: Type.String({ description: 'the file' }), ...problems },
      },
    },
    async (request, reply) => {
      const caller = callerIn(request);
      const { format, asOf, language = caller.language } = request.query;
      const report = await reportFor(engine, caller, request.params.id, asOf);
      const file = await exportReport(engine, caller, report, format, language);
      return reply
        .header('content-type', file.mediaType)
        .header('content-disposition', `attachment; filename="${file.name}"`)
        .send(file.content);
    },
  );
};

const snapshots = (server: Server, { engine }: HttpParts): void => {
  const path = '/api/reports/campaigns/:id/snapshots';
  const view = async (caller: Caller, id: string, number: number, language = caller.language) => {
    const { head, snapshot, differs } = await seeSnapshot(engine, caller, id, number);
    return { ...head, ...frozenTrees(engine.packages, snapshot, language), differs };
  };

  server.get(
    path,
    {
      schema: {
        tags,
        summary: 'Frozen reports and what each changed',
        params: CampaignId,
        querystring: SnapshotsQuery,
        response: { 200: page(SnapshotHead), ...problems },
      },
    },
    (request) => snapshotsFor(engine, callerIn(request), request.params.id, paged(request.query, 'number')),
  );

  server.post(
    path,
    {
      attachValidation: true,
      schema: {
        tags,
        summary: 'Freeze the report (supervisor, administrator)',
        params: CampaignId,
        body: NewSnapshot,
        response: { 201: SnapshotView, ...problems },
      },
    },
    async (request, reply) => {
      const caller = callerIn(request);
      const { id } = request.params;
      const { number } = await takeSnapshot(engine, caller, id, request.body, idempotencyKey(request));
      return reply
        .code(201)
        .header('location', `/api/reports/campaigns/${id}/snapshots/${number}`)
        .send(await view(caller, id, number));
    },
  );

  server.get(
    `${path}/:number`,
    {
      schema: {
        tags,
        summary: 'A frozen report',
        params: SnapshotNumber,
        querystring: SnapshotQuery,
        response: { 200: SnapshotView, ...problems },
      },
    },
    (request) => view(callerIn(request), request.params.id, request.params.number, request.query.language),
  );
};

export const reportRoutes: Routes = (server, parts) => {
  for (const routes of [campaigns, reports, files, snapshots]) routes(server, parts);
};
